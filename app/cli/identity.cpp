#include "cli/identity.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace callhelm {

namespace {

constexpr qint64 longestFile = 4096;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QString> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Tr::tr("The password cannot be read: %1").arg(file.errorString()),
                     path, 0};
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((file.permissions() & others) != 0)
        return Error{Error::Kind::File,
                     Tr::tr("Others may read this file with a password. Give it the rights 0600."), path, 0};
#endif
    QByteArray line = file.read(longestFile);
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line.truncate(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

#ifdef Q_OS_UNIX
/// What is typed is not shown as long as it lives.
class Silence
{
public:
    Silence()
    {
        m_isSilent = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isSilent = m_isSilent && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_isSilent)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    [[nodiscard]] bool isSilent() const { return m_isSilent; }

private:
    termios m_before{};
    bool m_isSilent = false;
};
#endif

std::optional<QString> fromTerminal(const QString &prompt, QTextStream &err)
{
#ifdef Q_OS_UNIX
    if (isatty(STDIN_FILENO) == 0)
        return std::nullopt;
    err << prompt << ' ';
    err.flush();
    const Silence silence;
    std::string line;
    if (!silence.isSilent() || !std::getline(std::cin, line))
        return std::nullopt;
    err << '\n';
    err.flush();
    return QString::fromUtf8(line.data(), qsizetype(line.size()));
#else
    Q_UNUSED(prompt)
    Q_UNUSED(err)
    return std::nullopt;
#endif
}

} // namespace

Result<QString> PasswordSource::read(QTextStream &err) const
{
    if (!file.isEmpty())
        return fromFile(file);
    if (variable != nullptr && qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const auto typed = fromTerminal(prompt, err);
    if (!typed)
        return Error{Error::Kind::Usage,
                     isNew ? Tr::tr("There is no terminal to ask for the new password at. Name a file of "
                                    "rights 0600: --new-password-file FILE.")
                           : Tr::tr("There is no terminal to ask for the password at. Name a file of rights "
                                    "0600 (--password-file FILE), or set CALLHELM_PASSWORD."),
                     {},
                     0};
    if (isNew && fromTerminal(Tr::tr("Once more:"), err) != typed)
        return Error{Error::Kind::Usage, Tr::tr("The two passwords differ."), {}, 0};
    return *typed;
}

Result<std::optional<StoreUser>> Identity::user(QTextStream &err)
{
    if (login.isEmpty() || m_user)
        return m_user;
    PasswordSource source;
    source.file = passwordFile;
    source.prompt = Tr::tr("Password of %1:").arg(login);
    auto password = source.read(err);
    if (!password)
        return password.error();
    m_user = StoreUser{login, *password};
    return m_user;
}

} // namespace callhelm
