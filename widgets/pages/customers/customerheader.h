#pragma once

#include <QWidget>

#include "common/uicontext.h"
#include "dialogs/recordtext.h"
#include "services/recordservice.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace callhelm {

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
    void dialWanted(const QString &number);
    void taskWanted();
    void stagesOpening(QMenu *menu); ///< fill it
    void moreOpening(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void call();
    void showButtons();
    void showName();
    void retranslate();

    const Theme &m_theme;
    QLabel *m_name;
    QLabel *m_reach;
    QPushButton *m_call;
    QPushButton *m_task;
    QPushButton *m_stage;
    QToolButton *m_more;
    QMenu *m_stages;
    QString m_fullName;
    QString m_fullReach;
    QStringList m_numbers; ///< that can be dialled
    bool m_callable = false;
    QString m_obstacle; ///< why nobody can be called now
    bool m_isNarrow = false; ///< buttons with a picture have no words
};

} // namespace callhelm
