#pragma once

#include <vector>

#include "common/multiselect.h"
#include "common/popup.h"

class QListWidget;
class QListWidgetItem;

namespace callhelm {

/// A list to choose one from, found by typing; by mouse, or by arrows and Enter.
class ChoicePopup final : public Popup
{
    Q_OBJECT
public:
    ChoicePopup(const Theme &theme, const QString &title, const std::vector<MultiSelect::Choice> &choices,
                QWidget *parent);

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void choose(const QListWidgetItem *item);

    QListWidget *m_list;
};

} // namespace callhelm
