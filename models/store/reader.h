#pragma once

#include "base/result.h"
#include "store/auditreader.h"
#include "store/callreader.h"
#include "store/database.h"
#include "store/doctorreader.h"
#include "store/figurereader.h"
#include "store/namereader.h"
#include "store/phonereader.h"
#include "store/readcontext.h"
#include "store/readmoment.h"
#include "store/settingreader.h"
#include "store/stayreader.h"

namespace callhelm {

/// Gives the readers of a store, one for each subject, all on one connection. They hold no state of their own
/// and must not outlive it. Every answer is of one moment; within a ReadMoment of the connection several
/// answers are of the same. Rows and figures come in RowOrder. Lists, counts, sums and figures are of what
/// the reader's scope lets through, as if there were nothing else in the store.
class Reader
{
public:
    /// `database` must outlive the reader; use it in the database's thread. `ownDays`: see ReadContext.
    Reader(Database &database, Calendar calendar, Scope scope = Scope::everything(), bool ownDays = true)
        : m_context{database, std::move(calendar), std::move(scope), ownDays}
    {
    }

    /// As long as it is held, all answers are of one moment.
    [[nodiscard]] Result<ReadMoment> moment() const { return ReadMoment::begin(m_context.database); }

    [[nodiscard]] CallReader calls() const { return CallReader(m_context); }
    [[nodiscard]] StayReader stays() const { return StayReader(m_context); }
    [[nodiscard]] FigureReader figures() const { return FigureReader(m_context); }
    [[nodiscard]] DoctorReader doctor() const { return DoctorReader(m_context); }
    [[nodiscard]] PhoneReader phones() const { return PhoneReader(m_context); }
    [[nodiscard]] NameReader names() const { return NameReader(m_context); }
    [[nodiscard]] SettingReader settings() const { return SettingReader(m_context.database); }
    [[nodiscard]] AuditReader audit() const { return AuditReader(m_context); }
    [[nodiscard]] const Scope &scope() const { return m_context.scope; }
    /// The same store with nothing hidden: for what must be worked out from everything before the scope is
    /// applied, such as whether a caller was reached.
    [[nodiscard]] Reader unscoped() const
    {
        return {m_context.database, m_context.calendar, Scope::everything(), m_context.ownDays};
    }
    /// For readers of other subjects.
    [[nodiscard]] const ReadContext &context() const { return m_context; }

private:
    ReadContext m_context;
};

} // namespace callhelm
