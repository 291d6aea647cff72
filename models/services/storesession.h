#pragma once

#include <memory>

#include <QString>
#include <QTimeZone>

#include "access/scope.h"
#include "base/calendar.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/auditentry.h"
#include "reports/calltables.h"

namespace callhelm {

class Database;
class Journal;
class ReadMoment;
class Reader;
class StoreLock;

/// An opened store for work in one thread, without a window: what the command line uses.
class StoreSession
{
public:
    enum class Mode { Read, Write };
    /// All that a session of Mode::Read tells is of one moment, and it needs no lock. Mode::Write makes a
    /// missing store (folders too) and holds it as its one writer: fails with Error::Kind::Held when another
    /// program does. `zone` is kept in a new store; invalid: see readCalendar().
    static Result<std::unique_ptr<StoreSession>> open(const QString &path, const QTimeZone &zone, Mode mode);
    ~StoreSession();

    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Reader &reader() { return *m_reader; }
    /// Whose rows and figures its reader tells from now on; everybody's unless told. Callers' numbers are
    /// masked by the scope, or by the organisation's setting.
    void setScope(const Scope &scope);
    [[nodiscard]] Database &database() { return *m_database; }
    /// Whether the books balance, and what is odd.
    Result<DoctorReport> doctor();
    /// Whose phone is whose, with suggestions.
    Result<std::vector<PhoneUse>> phones();
    /// Adds a line to the audit trail; call within a transaction of full durability.
    Result<void> note(const AuditEntry &entry);
    /// Names and goals as they are now.
    Result<TableNames> names();

private:
    StoreSession(std::unique_ptr<Database> database, Calendar calendar);

    std::unique_ptr<StoreLock> m_lock; ///< null: reads; given back after everything else is closed
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReadMoment> m_moment; ///< of a session that only reads
    Calendar m_calendar;
    SystemClock m_clock;
    bool m_numbersMasked = false; ///< the setting
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Reader> m_reader;
};

} // namespace callhelm
