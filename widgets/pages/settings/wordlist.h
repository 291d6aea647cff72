#pragma once

#include <optional>

#include "common/card.h"
#include "common/uicontext.h"
#include "domain/terms.h"
#include "services/termservice.h"

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;

namespace callhelm {

class Prompts;
class RecordService;
class WordModel;

/// The words of one list: added, renamed, put into another order by dragging or Alt+Up and Alt+Down, hidden
/// and offered again. None is deleted: records keep theirs.
class WordList final : public Card
{
    Q_OBJECT
public:
    /// All must outlive it.
    WordList(TermService &terms, const RecordService &records, const UiContext &looks, Prompts &prompts);

    /// Which list it shows; `parent` is the pool of stages. `isAny` false: there is none to be shown now.
    void setPlace(TermList list, TermId parent, bool isAny = true);
    /// The list's title.
    void setName(const QString &name);
    /// What stands where the list is empty.
    void setEmptyText(const QString &text);
    /// A choice of lists, say, in the title's line, before the button that adds.
    void addChoice(QWidget *widget);
    /// Invalid: none.
    [[nodiscard]] TermId selected() const;
    void refresh();
    void retranslate();

Q_SIGNALS:
    void selectionChanged();
    void notice(const QString &text);

private:
    void add();
    void rename();
    void setHidden();
    void setMeeting(bool meeting);
    void move(int by);
    void keepOrder();
    void change(const Term &term);
    void take(const QFuture<Result<void>> &done);
    void showButtons();
    [[nodiscard]] const Term *current() const;
    /// Why a word cannot be called so; empty where it can.
    [[nodiscard]] QString faultOf(const QString &name, TermId except) const;

    TermService &m_terms;
    const RecordService &m_records;
    Prompts &m_prompts;
    WordModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_hide;
    QCheckBox *m_meeting; ///< of task types
    TermList m_list = TermList::Pool;
    TermId m_parent;
    bool m_isAny = true;
    QString m_name;
    QString m_wanted; ///< the word just added, to be selected
};

} // namespace callhelm
