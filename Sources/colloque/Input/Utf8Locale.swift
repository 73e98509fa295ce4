import Glibc

/// Makes the C library read the keyboard as UTF-8, whatever the locale says.
///
/// Under `LC_ALL=C`, or with a locale that is not installed, readline swallows the first letter of `Ça` and cuts é in
/// half. Setting the locale before the call is not enough: readline 8.2 sets it again from the environment, so that
/// must change too. Only LC_CTYPE: the others would bring decimal commas.
func adoptUtf8Locale() {
  setlocale(LC_CTYPE, "")
  if let codeset = nl_langinfo(Int32(CODESET)), String(cString: codeset) == "UTF-8" { return }
  setenv("LC_ALL", "C.UTF-8", 1)
  setlocale(LC_CTYPE, "")
}
