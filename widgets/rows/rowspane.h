#pragma once

#include <QWidget>

#include "common/uicontext.h"
#include "rows/callrows.h"

class QLabel;
class QSettings;
class QStackedLayout;
class QTimer;

namespace callhelm {

class Card;
class EmptyState;
class TableView;
class Theme;

/// A table of visits, legs, attempts, sessions, pauses or calls without a queue with its count, that fetches
/// without blocking and says so when there is nothing, when it waits, and when it failed.
class RowsPane : public QWidget
{
    Q_OBJECT
public:
    /// `layoutKey` keeps the table's columns in the settings, one for each kind.
    RowsPane(Workspace &workspace, const UiContext &looks, const QString &layoutKey,
             QWidget *parent = nullptr);

    /// Shows the rows a question asks for; the present ones stay until the answer is there.
    void ask(const RowsQuestion &question);
    /// Asks the same again: what is selected stays selected.
    void refresh();
    /// What stands there when no row comes.
    void setEmptyTexts(const QString &sentence, const QString &whatToDo);

    /// Leaves the count to whoever says it elsewhere.
    void setCountShown(bool shown) { m_countShown = shown; }

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const RowsAnswer &answer() const { return m_answer; }
    [[nodiscard]] CallRows &rows() const { return *m_rows; }
    [[nodiscard]] bool isWaiting() const { return m_rows->isWaiting(); }
    /// "1,234 visits", and the limit when it was reached.
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void answered(const callhelm::RowsAnswer &answer);
    void exportWanted();
    void typedToFind(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showKind(RowKind kind);
    void take(const RowsAnswer &answer);
    void takeError(const Error &error);
    void showCount();
    void retranslate();

    const UiContext m_looks;
    QString m_layoutKey;
    CallRows *m_rows;
    Card *m_card;
    TableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_failure;
    QStackedLayout *m_stack;
    QTimer *m_slow; ///< says "Loading…" only when it takes long enough to notice
    RowsQuestion m_question;
    RowsAnswer m_answer;
    bool m_asked = false;
    bool m_shown = false;
    bool m_countShown = true;
    QString m_emptySentence;
    QString m_emptyWhatToDo;
};

/// "1,234 visits", "1 leg": a count with the word for the kind.
[[nodiscard]] QString countWords(RowKind kind, qint64 count);
/// "Visits": the kind as a title.
[[nodiscard]] QString kindWords(RowKind kind);

} // namespace callhelm
