#include "store/settingreader.h"

#include "store/statement.h"

namespace callhelm {

Result<std::optional<QString>> SettingReader::value(const QString &key) const
{
    auto statement = Statement::prepare(m_database, "SELECT value FROM setting WHERE key=?");
    if (!statement)
        return statement.error();
    statement->bind(1, key);
    auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement->string(0)) : std::nullopt;
}

} // namespace callhelm
