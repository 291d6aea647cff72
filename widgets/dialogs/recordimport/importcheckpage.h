#pragma once

#include <array>

#include <QWidget>

#include "common/theme.h"
#include "services/recordimportreport.h"

class QLabel;
class QProgressBar;

namespace callhelm {

class Card;
class ImportSession;
class NoticeBar;
class Prompts;
class RejectedList;
class StatTile;

/// Step 3: how many rows are new, known, the same, not taken; what will be made; by what rows are matched.
class ImportCheckPage final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    ImportCheckPage(ImportSession &session, const Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] RejectedList *rejected() const { return m_rejected; }
    /// What is said beside the counts, a line each.
    [[nodiscard]] static QStringList remarks(const RecordImportReport &report);

private:
    void show();

    ImportSession &m_session;
    NoticeBar *m_notice;
    QProgressBar *m_progress;
    std::array<StatTile *, 4> m_tiles;
    Card *m_made;
    QLabel *m_remarks;
    RejectedList *m_rejected;
};

} // namespace callhelm
