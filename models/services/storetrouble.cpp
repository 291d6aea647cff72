#include "services/storetrouble.h"

#include <algorithm>

#include "store/sqliteerror.h"

namespace callhelm {

bool StoreTrouble::note(At at, const Error &error)
{
    ++m_inARow;
    // The same trouble may be met by different statements.
    const bool isKnown = m_error && m_at == at && m_error->kind == error.kind
        && sqliteCode(*m_error) == sqliteCode(error)
        && (sqliteCode(error) != 0 || m_error->text == error.text);
    m_at = at;
    m_error = error;
    return !isKnown;
}

bool StoreTrouble::passed(At at)
{
    if (!m_error || m_at != at)
        return false;
    m_error.reset();
    m_inARow = 0;
    return true;
}

Duration StoreTrouble::delay() const
{
    return std::min(longest, shortest * (1 << std::clamp(m_inARow - 1, 0, 6)));
}

} // namespace callhelm
