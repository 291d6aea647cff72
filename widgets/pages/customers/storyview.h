#pragma once

#include <QListView>

#include "pages/customers/storyitem.h"

class QMenu;

namespace callhelm {

class StoryDelegate;
class StoryModel;

/// The list of a customer's story. What comes next can be ticked off in it; notes can be changed.
class StoryView final : public QListView
{
    Q_OBJECT
public:
    /// Both must outlive it.
    StoryView(const Theme &theme, StoryModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const callhelm::StoryItem &item); ///< double click or Enter
    void doneWanted(callhelm::RecordId task);
    void meetingWanted(callhelm::RecordId meeting, bool tookPlace);
    void removeWanted(callhelm::RecordId note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void copy() const;
    void showButtons(int first, int last);
    QWidget *makeButtons(const StoryItem &item);
    void measureButtons();

    const Theme &m_theme;
    StoryModel &m_model;
    StoryDelegate *m_delegate;
};

} // namespace callhelm
