// A static library needs one source; the files themselves come as an object library that Qt's build functions
// hang onto it.
