#pragma once

#include <optional>

#include <QStringList>

#include "base/calendar.h"
#include "base/result.h"

class QCommandLineParser;

namespace callhelm {

class Command;

/// What a command was told, checked. Errors are of Error::Kind::Usage and name the option.
class Arguments
{
public:
    /// `parser` must outlive it.
    explicit Arguments(const QCommandLineParser &parser) : m_parser(parser) { }

    /// What is wrong with them whatever they mean: an option or argument without a value, an option told
    /// twice that counts once, more arguments than the command takes.
    [[nodiscard]] Result<void> check(const Command &command) const;

    /// A whole number from `least` to `most`; nothing when the option was not given and has no default.
    [[nodiscard]] Result<std::optional<qint64>> number(const QString &option, qint64 least,
                                                       qint64 most) const;
    /// A moment as Calendar::fromIso reads it; nothing when the option was not given.
    [[nodiscard]] Result<std::optional<Instant>> time(const QString &option, const Calendar &calendar) const;
    /// One of the words; the first when the option was not given.
    [[nodiscard]] Result<QString> word(const QString &option, const QStringList &words) const;
    /// A file to be written, which must be none of those; empty when the option was not given. `-` stays `-`.
    [[nodiscard]] Result<QString> output(const QString &option, const QStringList &readFiles) const;

    /// An option as one writes it: -o, --source.
    [[nodiscard]] static QString written(const QString &option);

private:
    const QCommandLineParser &m_parser;
};

} // namespace callhelm
