#include "pages/customers/recordfooter.h"

#include <algorithm>
#include <limits>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "common/plainlabel.h"
#include "common/recordformat.h"
#include "common/theme.h"
#include "crm/recordwords.h"

namespace callhelm {

RecordFooter::RecordFooter(Entity entity, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_count(new PlainLabel)
    , m_selected(new PlainLabel)
    , m_doubles(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, 0);
    layout->setSpacing(space::l);
    for (QLabel *label : {m_count, m_selected}) {
        label->setProperty("second", true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    m_doubles->setProperty("link", true);
    m_doubles->setCheckable(true);
    m_doubles->setAutoDefault(false);
    m_doubles->hide();
    layout->addWidget(m_doubles);
    connect(m_doubles, &QPushButton::toggled, this, [this] {
        retranslate();
        Q_EMIT doublesToggled();
    });
}

void RecordFooter::setCounts(const Counts &counts)
{
    m_counts = counts;
    retranslate();
}

void RecordFooter::setSelected(int selected)
{
    m_picked = selected;
    retranslate();
}

bool RecordFooter::showsDoubles() const { return m_doubles->isChecked(); }
void RecordFooter::setDoubles(bool doubles) { m_doubles->setChecked(doubles); }

QString RecordFooter::countText() const
{
    const QString count = m_counts.found == m_counts.all
        ? recordwords::count(m_entity, m_counts.all)
        : recordwords::countOf(m_entity, m_counts.found, m_counts.all);
    if (m_counts.amount == 0)
        return count;
    return count + QStringLiteral(" \u00B7 ") + format::shortMoney(m_counts.amount, m_counts.currency);
}

void RecordFooter::retranslate()
{
    m_count->setText(countText());
    m_selected->setText(m_picked > 0 ? tr("%Ln selected", nullptr, m_picked) : QString());
    const auto doubles = int(std::min<qint64>(m_counts.doubles, std::numeric_limits<int>::max()));
    m_doubles->setVisible(doubles > 0 || m_doubles->isChecked());
    m_doubles->setText(m_doubles->isChecked() ? tr("Show all") : tr("%Ln may be doubles", nullptr, doubles));
    m_doubles->setToolTip(
        tr("Customers who share a phone or an e-mail address with another. They can be merged."));
}

} // namespace callhelm
