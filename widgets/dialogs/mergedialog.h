#pragma once

#include <optional>

#include "dialogs/changedialog.h"
#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "dialogs/mergeplan.h"
#include "services/recordservice.h"

class QGridLayout;
class QLabel;

namespace callhelm {

/// Two customers side by side, field by field; where they differ one chooses which stands. One of them
/// becomes part of the other then, with all that refers to it.
class MergeDialog final : public ChangeDialog
{
    Q_OBJECT
public:
    /// `into` stays at first; it can be turned around. All must outlive it.
    MergeDialog(RecordService &records, RecordId into, RecordId other, const UiContext &looks,
                QWidget *parent = nullptr);

    /// Null until both were read.
    [[nodiscard]] MergePlan *plan() { return m_plan ? &*m_plan : nullptr; }
    [[nodiscard]] RecordId into() const { return m_into; }
    /// What a story's records come to, in words: "3 deals, 9 notes, 21 calls".
    [[nodiscard]] static QString countWords(const RecordStory &story);

Q_SIGNALS:
    void filled(); ///< both customers show

protected:
    void submit() override;

private:
    void read();
    void compare(const RecordRow &into, const RecordRow &other);
    void addHeader(QGridLayout &grid, const RecordRow &into, const RecordRow &other);
    void addRow(QGridLayout &grid, size_t row);
    void fail(const Error &error);
    [[nodiscard]] bool isMasked(const RecordRow &row) const;

    RecordService &m_records;
    const UiContext m_looks;
    RecordId m_into;
    RecordId m_other;
    std::optional<MergePlan> m_plan;
    QLabel *m_what;
    QLabel *m_moves;
    QWidget *m_place; ///< what holds the fields
    QPushButton *m_turn;
    LatestFuture<Result<std::optional<RecordRow>>> m_first;
    LatestFuture<Result<std::optional<RecordRow>>> m_second;
    LatestFuture<Result<RecordStory>> m_story;
};

} // namespace callhelm
