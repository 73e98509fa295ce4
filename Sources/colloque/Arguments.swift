public import ArgumentParser
public import Coding
public import Language

extension Lang: ExpressibleByArgument {}
extension Code: ExpressibleByArgument {}
