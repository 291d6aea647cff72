#pragma once

#include <vector>

#include <QWidget>

#include "common/theme.h"
#include "dialogs/recordtext.h"
#include "services/recordservice.h"

class QGridLayout;

namespace callhelm {

/// What is known of a customer, in as many columns as there is room for.
class CustomerFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFacts(const Theme &theme, QWidget *parent = nullptr);

    void setCustomer(const CustomerCard &card, const RecordText &text, QDate today);

    struct Fact
    {
        QString title;
        QString value;
        bool isNear = false; ///< a day within the next thirty
        QString toolTip = {};
    };
    /// In their order; own fields last, and only those that hold something.
    [[nodiscard]] static std::vector<Fact> factsOf(const CustomerCard &card, const RecordText &text,
                                                   QDate today);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_cells;
    int m_columns = 0;
};

} // namespace callhelm
