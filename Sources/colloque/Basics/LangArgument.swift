public import ArgumentParser
import Language

extension Lang: ExpressibleByArgument {}
