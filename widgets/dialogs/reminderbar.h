#pragma once

#include <vector>

#include <QWidget>

#include "base/ids.h"
#include "common/theme.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace callhelm {

/// A line above the page with what somebody is reminded of. Stays until it is opened, done or closed.
class ReminderBar final : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        RecordId record;
        RecordId customer; ///< none: a task of nobody's
        QString text; ///< "14:00 Call about the renewal · Minh Long"
        bool canBeDone = false;
        bool operator==(const Item &) const = default;
    };
    explicit ReminderBar(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself where there is nothing.
    void setItems(std::vector<Item> items);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void openWanted(callhelm::RecordId record, callhelm::RecordId customer);
    void doneWanted(callhelm::RecordId record);
    void closed(); ///< nobody wants to see these any more

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open();
    void showItems();
    void retranslate();

    const Theme &m_theme;
    std::vector<Item> m_items;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_done;
    QToolButton *m_close;
};

} // namespace callhelm
