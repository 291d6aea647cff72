#pragma once

#include <QStringList>

class QObject;

namespace callhelm {

/// A test class of a program that holds those of one folder. Runs as `tst_FOLDER STEM [Qt Test's arguments]`,
/// where STEM is the name of its source file without the ending.
struct RegisteredTest
{
    RegisteredTest(const char *sourceFile, int (*runTest)(int argc, char **argv));
};

/// What a test starts as a process of its own: `tst_FOLDER NAME ARGUMENTS…`.
struct RegisteredProcess
{
    RegisteredProcess(const char *processName, int (*runProcess)(const QStringList &arguments));
};

} // namespace callhelm

/// Makes a test class known to its folder's program.
#define CALLHELM_TEST(Class)                                                                                 \
    static const callhelm::RegisteredTest registered##Class(__FILE__, [](int argc, char **argv) {            \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
