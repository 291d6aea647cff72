#pragma once

#include <type_traits>

#include "store/statement.h"

namespace callhelm {

/// Hands on the rows of a statement whose parameters are bound. A function that returns a bool ends it by
/// false.
template <class Visit>
Result<void> eachRow(Statement &statement, Visit visit)
{
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if constexpr (std::is_same_v<std::invoke_result_t<Visit, const Statement &>, bool>) {
            if (!visit(std::as_const(statement))) {
                statement.reset();
                return {};
            }
        } else {
            visit(std::as_const(statement));
        }
    }
}

/// Runs a query without parameters and hands each row on.
template <class Visit>
Result<void> eachRow(Database &database, QByteArrayView text, Visit visit)
{
    auto statement = Statement::prepare(database, text);
    if (!statement)
        return statement.error();
    return eachRow(*statement, std::move(visit));
}

} // namespace callhelm
