#pragma once

#include <vector>

#include <QAbstractButton>
#include <QWidget>

#include "common/theme.h"

class QButtonGroup;
class QVBoxLayout;

namespace callhelm {

/// The pages' names down the left side.
class SideBar : public QWidget
{
    Q_OBJECT
public:
    explicit SideBar(const Theme &theme, QWidget *parent = nullptr);

    void setProductName(const QString &name);
    void addEntry(const QString &id, const QString &icon, const QString &title, bool atBottom);
    void setTitle(const QString &id, const QString &title);
    void setShown(const QString &id, bool shown);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;

    QSize sizeHint() const override { return {200, 400}; }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        QString id;
        QAbstractButton *button;
    };
    [[nodiscard]] QAbstractButton *buttonOf(const QString &id) const;

    const Theme &m_theme;
    QString m_name;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QButtonGroup *m_group;
    std::vector<Entry> m_entries;
};

} // namespace callhelm
