#include "support/testmain.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <QDir>
#ifdef CALLHELM_TEST_WIDGETS
#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include "testsfolder.h"

namespace callhelm {

namespace {

using Test = int (*)(int, char **);
using Process = int (*)(const QStringList &);

// Filled before main() begins, in an order that nobody knows: therefore inside functions.
std::map<std::string, Test, std::less<>> &tests()
{
    static std::map<std::string, Test, std::less<>> all;
    return all;
}

std::map<std::string, Process, std::less<>> &processes()
{
    static std::map<std::string, Process, std::less<>> all;
    return all;
}

std::string stemOf(std::string_view path)
{
    path.remove_prefix(path.find_last_of("/\\") + 1); // npos + 1 is 0
    return std::string(path.substr(0, path.find('.')));
}

int wrongUse(const char *program)
{
    std::fprintf(stderr, "usage: %s TEST [ARGUMENTS OF QT TEST]; the tests:\n", program);
    for (const auto &[name, test] : tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}

} // namespace

RegisteredTest::RegisteredTest(const char *sourceFile, int (*runTest)(int, char **))
{
    tests().emplace(stemOf(sourceFile), runTest);
}

RegisteredProcess::RegisteredProcess(const char *processName, int (*runProcess)(const QStringList &))
{
    processes().emplace(processName, runProcess);
}

} // namespace callhelm

int main(int argc, char **argv)
{
    using namespace callhelm;
#ifdef CALLHELM_TEST_WIDGETS
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    if (!QDir::setCurrent(QStringLiteral(CALLHELM_TESTS_FOLDER)))
        qWarning("the folder of the tests is gone; their data are not found");
    if (argc < 2)
        return wrongUse(argv[0]);
    if (const auto process = processes().find(std::string_view(argv[1])); process != processes().end())
        return process->second(QCoreApplication::arguments().mid(2));
    const auto test = tests().find(std::string_view(argv[1]));
    if (test == tests().end())
        return wrongUse(argv[0]);
    std::vector<char *> arguments(argv, argv + argc);
    arguments.erase(arguments.begin() + 1);
    arguments.push_back(nullptr);
    return test->second(argc - 1, arguments.data());
}
