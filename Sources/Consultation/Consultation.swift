import Transcript
