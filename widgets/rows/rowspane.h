#pragma once

#include <memory>

#include <QPointer>
#include <QWidget>

#include "common/uicontext.h"
#include "rows/rowquery.h"

class QStackedLayout;
class QTimer;

namespace callhelm {

class Card;
class EmptyState;
class TableView;

/// A table of rows of any kind with its count, that fetches without blocking and says so when there is
/// nothing, when it waits, and when it failed. Only the last question is answered.
class RowsPane : public QWidget
{
    Q_OBJECT
public:
    /// The source must outlive the pane. `layoutKey` keeps the table's columns in the settings, apart for
    /// each kind.
    RowsPane(RowSource &source, NameLookup names, const UiContext &looks, const QString &layoutKey,
             QWidget *parent = nullptr);
    ~RowsPane() override;

    /// Shows the rows that a query asks for; the present ones stay until the answer is there.
    void ask(RowQueryPtr query);
    /// Asks the same again: what is selected stays selected.
    void refresh();
    /// What stands there when no row comes.
    void setEmptyTexts(const QString &sentence, const QString &whatToDo);

    /// Leaves the count to whoever says it elsewhere.
    void setCountShown(bool shown) { m_countShown = shown; }

    /// The table; null before the first question.
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const RowsAnswer &answer() const { return m_answer; }
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// "1,234 visits", and the limit when it was reached.
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void answered();
    void exportWanted();
    void typedToFind(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTable();
    void take(const Result<FoundRows> &found);
    void showCount();
    void retranslate();

    RowSource &m_source;
    NameLookup m_names;
    const UiContext m_looks;
    QString m_layoutKey;
    Card *m_card;
    TableView *m_table = nullptr;
    QPointer<TableModel> m_model;
    EmptyState *m_empty;
    EmptyState *m_failure;
    QStackedLayout *m_stack;
    QTimer *m_slow; ///< says "Loading…" only when it takes long enough to notice
    RowQueryPtr m_query;
    RowQueryPtr m_shownQuery; ///< the one whose rows the model holds
    QString m_shownKind; ///< layout key of the kind the table shows
    RowsAnswer m_answer;
    quint64 m_stamp = 0;
    bool m_waiting = false;
    bool m_countShown = true;
    QString m_emptySentence;
    QString m_emptyWhatToDo;
};

} // namespace callhelm
