#pragma once

#include <memory>
#include <vector>

#include <QPointer>
#include <QWidget>

#include "base/result.h"
#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "crm/recordrow.h"
#include "dialogs/recordservices.h"
#include "domain/recordquery.h"
#include "pages/customers/recordfooter.h"

class QStackedLayout;
class QTimer;

namespace callhelm {

class Card;
class EmptyState;
class ExportService;
class NoticeBar;
class Prompts;
class RecordActions;
class ListChips;
class RecordFilters;
class RecordModel;
class TableView;

/// A list of records of one kind: filters, table, and a line on how many there are. Follows the records as
/// they change, with what is selected and where one is in it.
class RecordListPane final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    RecordListPane(Entity entity, RecordServices services, ExportService &exports, const UiContext &looks,
                   Prompts &prompts, QWidget *parent = nullptr);
    ~RecordListPane() override;

    /// Reads while it is active only.
    void activate();
    void deactivate();
    /// The cursor into the table, once it is there.
    void takeFocus();

    /// Words to find, from a field elsewhere.
    void setSearch(const QString &text);
    /// What must hold beside the filters that one sees: whose tasks.
    void setBase(std::vector<RecordFilter> filters);
    [[nodiscard]] RecordFooter &footer() const { return *m_footer; }
    /// Everything that hides something, also what is set from elsewhere: see cleared().
    void clearFilters();

    [[nodiscard]] Entity entity() const { return m_entity; }
    [[nodiscard]] RecordFilters &filters() const { return *m_filters; }
    /// The bin, or the records of an import, in place of all.
    [[nodiscard]] ListChips &chips() const { return *m_chips; }
    [[nodiscard]] RecordActions &actions() const { return *m_actions; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] RecordModel *model() const { return m_model; }
    /// The record that the cursor is on; nothing where the list is empty.
    [[nodiscard]] RecordId current() const;
    /// Puts the cursor there once it is among the rows.
    void select(RecordId record);
    /// What is asked for.
    [[nodiscard]] RecordQuery query() const;
    [[nodiscard]] bool isWaiting() const { return m_rows.isWaiting() || m_totals.isWaiting(); }
    /// Whether what stands in the list's place has a main button of its own.
    [[nodiscard]] bool offersMain() const;
    /// Offers all that fits the filters as CSV.
    void openExport();

Q_SIGNALS:
    void currentChanged(callhelm::RecordId record);
    void opened(callhelm::RecordId record);
    void newWanted();
    void importWanted();
    void cleared(); ///< nothing is looked for any more, and all are wanted
    void answered();
    void stackChanged(); ///< of offersMain()
    void saved(const QString &fileName);
    /// They lie in the bin now.
    void removed(const std::vector<callhelm::RecordId> &records);
    void told(const QString &text); ///< what became of those that were selected

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void ask();
    void askRows(const RecordQuery &query, bool again);
    void askCounts();
    void askMore(int offset);
    void refresh();
    void takeRows(const Result<RecordRows> &rows, bool again);
    void takeCatalogue();
    void showFailure(const Error &error);
    void showCounts();
    void showStack();
    void showEmpty();
    void putCursor(int row);
    void tellCurrent();
    void offerExport();
    [[nodiscard]] bool isFiltered() const;
    void retranslate();

    const Entity m_entity;
    const RecordServices m_services;
    ExportService &m_exports;
    const UiContext m_looks;
    Prompts &m_prompts;
    Card *m_card;
    RecordFilters *m_filters;
    ListChips *m_chips;
    NoticeBar *m_notice;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    EmptyState *m_failure;
    QWidget *m_blank; ///< while the first answer is awaited
    TableView *m_table = nullptr;
    RecordModel *m_model = nullptr;
    RecordActions *m_actions;
    RecordFooter *m_footer;
    QTimer *m_refresh; ///< several changes at once are read once
    LatestFuture<Result<RecordRows>> m_rows{this};
    LatestFuture<Result<RecordRows>> m_more{this};
    LatestFuture<Result<RecordTotals>> m_totals{this};
    LatestFuture<Result<qint64>> m_all{this};
    LatestFuture<Result<qint64>> m_doublesCount{this};
    QString m_search;
    std::vector<RecordFilter> m_base;
    RecordFooter::Counts m_counts;
    RecordId m_current; ///< as it was told
    RecordId m_wanted; ///< to be selected once it is there
    bool m_isTaking = false;
    bool m_wantsFocus = false;
    bool m_isActive = false;
    bool m_isStale = true;
    bool m_isAnswered = false;
};

} // namespace callhelm
