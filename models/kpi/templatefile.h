#pragma once

#include <span>
#include <vector>

#include <QByteArray>

#include "base/result.h"
#include "domain/cardtemplate.h"

namespace callhelm {

/// Files of templates: JSON, one department each where they come with the program (:/scorecards), any of them
/// where people export their own. Numbers are as people write them: per cents, counts, units of money.
namespace templatefile {

/// Reads a file and checks each template. Fails with Error::Kind::File where it cannot be read, and with
/// Error::Kind::Input for its first fault: `file:line: templates[0].indicators[2].weight: the reason`; the
/// line only where it is no JSON.
[[nodiscard]] Result<std::vector<CardTemplate>> read(const QString &path);
/// The same of a file's content; `file` names it in errors.
[[nodiscard]] Result<std::vector<CardTemplate>> parse(const QByteArray &content, const QString &file);
/// What parse() reads back unchanged.
[[nodiscard]] QByteArray written(std::span<const CardTemplate> templates);

/// The ones that come with the program, by department as SPEC 5 lists them. An error means a broken build.
[[nodiscard]] Result<std::vector<CardTemplate>> library();

} // namespace templatefile

} // namespace callhelm
