#pragma once

#include <QWidget>

#include "domain/recordschema.h"

class QLabel;
class QPushButton;

namespace callhelm {

/// The line below a list of records: how many show of how many there are, how many are selected, and how many
/// may be doubles, which shows just these.
class RecordFooter final : public QWidget
{
    Q_OBJECT
public:
    struct Counts
    {
        qint64 found = 0;
        qint64 all = 0;
        qint64 doubles = 0;
        qint64 amount = 0; ///< hundredths, of those found
        QString currency;
    };

    explicit RecordFooter(Entity entity, QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    void setSelected(int selected);
    /// "312 of 8,946 customers".
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool showsDoubles() const;
    void setDoubles(bool doubles);
    void retranslate();

Q_SIGNALS:
    void doublesToggled();

private:
    const Entity m_entity;
    Counts m_counts;
    int m_picked = 0;
    QLabel *m_count;
    QLabel *m_selected;
    QPushButton *m_doubles;
};

} // namespace callhelm
