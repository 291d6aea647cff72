#pragma once

#include <QWidget>

#include "common/uicontext.h"
#include "dialogs/recordtext.h"
#include "services/recordservice.h"

class QMenu;
class QPushButton;
class QToolButton;

namespace callhelm {

class ElidedLabel;

/// A customer's name and how they are reached, with what one does most.
class CustomerHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerHeader(const UiContext &looks, QWidget *parent = nullptr);

    void setCustomer(const RecordState &state, const RecordText &text);
    /// Whether calls can be made from here at all; and why not now, where something stands in the way.
    void setCallable(bool callable, const QString &obstacle = {});
    void openStages();

Q_SIGNALS:
    void dialWanted(int place, const QString &number); ///< the place of a number among the customer's
    void taskWanted();
    void stagesOpening(QMenu *menu); ///< fill it
    void moreOpening(QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void call();
    void showButtons();
    void retranslate();

    const Theme &m_theme;
    ElidedLabel *m_name;
    ElidedLabel *m_reach;
    QPushButton *m_call;
    QPushButton *m_task;
    QPushButton *m_stage;
    QToolButton *m_more;
    QMenu *m_stages;
    QStringList m_numbers; ///< as they are shown, maybe in part
    bool m_callable = false;
    QString m_obstacle; ///< why nobody can be called now
    bool m_isNarrow = false; ///< buttons with a picture have no words
};

} // namespace callhelm
