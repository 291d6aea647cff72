#pragma once

#include <vector>

#include <QWidget>

#include "common/theme.h"
#include "dialogs/recordtext.h"
#include "services/recordservice.h"

class QLabel;
class QPushButton;

namespace callhelm {

/// Says that others share a customer's phone or e-mail address, and leads to merging them.
class DoubleStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit DoubleStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself where there is nobody.
    void setCustomer(const CustomerCard &card, const RecordText &text, bool mayMerge);
    [[nodiscard]] static QString sentence(const CustomerCard &card, const RecordText &text);

Q_SIGNALS:
    void mergeWanted(callhelm::RecordId other);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose();

    const Theme &m_theme;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_merge;
    struct Other
    {
        RecordId id;
        QString name;
    };
    std::vector<Other> m_others;
};

} // namespace callhelm
