#pragma once

#include "access/session.h"
#include "base/calendar.h"
#include "domain/recordfact.h"
#include "services/change.h"
#include "services/recordservice.h"

namespace callhelm {

/// In whose name, and when, records are changed.
struct RecordChangeContext
{
    Session session;
    Calendar calendar;
    Instant now;
};

/// Says something of records, as one batch: makes, edits, bins or merges them. Taken back by taking the batch
/// back, unless somebody said something else of the same fields since.
class RecordChange final : public Change
{
public:
    /// What was made, in the order of the edits; known after apply().
    using Made = std::shared_ptr<std::vector<RecordId>>;
    using Announce = std::function<void()>;
    RecordChange(RecordChangeContext context, Act act, RecordBatch::Kind kind, std::vector<RecordEdit> edits,
                 Made made, Announce announce);

    [[nodiscard]] std::vector<Act> acts() const override { return {m_act}; }
    [[nodiscard]] QString text() const override;
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;
    void announce() override { m_announce(); }
    [[nodiscard]] std::unique_ptr<Change> inverse() const override;

private:
    RecordChangeContext m_context;
    Act m_act;
    RecordBatch::Kind m_kind;
    std::vector<RecordEdit> m_edits;
    Made m_made;
    Announce m_announce;
    BatchId m_batch; ///< none: nothing was changed
    std::vector<AuditFields> m_told;
};

/// Takes a batch back, or makes it count again.
class BatchChange final : public Change
{
public:
    /// `told` is what the trail said of the batch when it was made; `text` what it was. `whole`: of an
    /// import, which is taken back only while nothing was built on it.
    BatchChange(RecordChangeContext context, Act act, BatchId batch, bool voided, bool whole,
                std::vector<AuditFields> told, QString text, RecordChange::Announce announce);

    [[nodiscard]] BatchId batch() const { return m_batch; }
    [[nodiscard]] std::vector<Act> acts() const override { return {m_act}; }
    [[nodiscard]] QString text() const override { return m_text; }
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;
    void announce() override { m_announce(); }
    [[nodiscard]] std::unique_ptr<Change> inverse() const override;

private:
    RecordChangeContext m_context;
    Act m_act;
    BatchId m_batch;
    bool m_voided;
    bool m_whole;
    std::vector<AuditFields> m_told;
    QString m_text;
    RecordChange::Announce m_announce;
};

} // namespace callhelm
