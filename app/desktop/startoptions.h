#pragma once

class QCommandLineParser;

namespace callhelm {

/// What the window program takes on its command line.
void declareStartOptions(QCommandLineParser &parser);

/// Answers --help and --version on stdout and ends the program. Needs no display; returns when neither was
/// asked for. Call it before there is any application object.
void answerWithoutDisplay(int &argc, char **argv);

} // namespace callhelm
