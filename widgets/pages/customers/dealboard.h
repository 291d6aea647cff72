#pragma once

#include <vector>

#include <QWidget>

#include "common/uicontext.h"
#include "crm/recordfold.h"
#include "dialogs/recordservices.h"

class QHBoxLayout;
class QTimer;

namespace callhelm {

class DealColumn;
class NoticeBar;

/// Open deals as a pipeline: a column for each stage.
class DealBoard final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    DealBoard(RecordServices services, const UiContext &looks, QWidget *parent = nullptr);

    void activate();
    void deactivate();
    void setSearch(const QString &text);
    [[nodiscard]] const std::vector<DealColumn *> &columns() const { return m_columns; }
    [[nodiscard]] bool isWaiting() const;
    /// Puts a deal into the stage of a column.
    void move(RecordId deal, const DealColumn &to);

Q_SIGNALS:
    void opened(const callhelm::RecordState &deal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeColumns();
    void connectColumn(DealColumn &column);
    void refresh();
    void chooseStage(RecordId deal, DealColumn &from);
    /// Deals of no stage show only where there are some.
    void showUnstaged();

    const RecordServices m_services;
    const UiContext m_looks;
    NoticeBar *m_notice;
    QHBoxLayout *m_row;
    std::vector<DealColumn *> m_columns;
    QString m_search;
    QTimer *m_refresh;
    bool m_isActive = false;
    bool m_isStale = true;
};

} // namespace callhelm
