#include "pages/leads/leadsheader.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>

#include "common/choicepopup.h"
#include "common/icons.h"
#include "common/plaintext.h"

namespace callhelm {

LeadsHeader::LeadsHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choose(new QPushButton(this))
    , m_handOuts(new QPushButton(this))
    , m_run(new QPushButton(this))
    , m_new(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_choose->setIcon(themedIcon(theme, QStringLiteral("chevron-down")));
    m_choose->setLayoutDirection(Qt::RightToLeft); // the sign behind the name
    m_handOuts->setIcon(themedIcon(theme, QStringLiteral("clock")));
    m_run->setIcon(themedIcon(theme, QStringLiteral("play")));
    m_new->setProperty("primary", true);
    for (QPushButton *button : {m_choose, m_handOuts, m_run, m_new})
        layout->addWidget(button);
    connect(m_choose, &QPushButton::clicked, this, &LeadsHeader::choosePool);
    connect(m_handOuts, &QPushButton::clicked, this, &LeadsHeader::handOutsWanted);
    connect(m_run, &QPushButton::clicked, this, &LeadsHeader::runWanted);
    connect(m_new, &QPushButton::clicked, this, &LeadsHeader::newRuleWanted);
    retranslate();
}

void LeadsHeader::setPools(std::vector<Pool> pools)
{
    m_pools = std::move(pools);
    showPool();
}

void LeadsHeader::setPool(TermId pool)
{
    m_pool = pool;
    showPool();
}

void LeadsHeader::setMay(bool handOut, bool rules, const QString &why)
{
    m_why = why;
    m_run->setEnabled(handOut && why.isEmpty());
    m_new->setEnabled(rules);
    m_run->setToolTip(plainToolTip(!why.isEmpty() ? why
                                       : handOut  ? tr("Lets all rules run now")
                                                  : tr("Who leads a team may hand leads out.")));
    m_new->setToolTip(
        plainToolTip(rules ? tr("A rule that hands leads out (Ctrl+N)") : tr("Owner and admins set rules.")));
}

void LeadsHeader::setOwn(bool own)
{
    for (QPushButton *button : {m_choose, m_handOuts, m_run, m_new})
        button->setVisible(!own);
}

void LeadsHeader::showPool()
{
    const auto found = std::ranges::find(m_pools, m_pool, &Pool::id);
    const QString name = found != m_pools.end() ? found->name : tr("All pools");
    m_choose->setText(
        m_choose->fontMetrics().elidedText(name, Qt::ElideRight, 200).replace(u'&', QStringLiteral("&&")));
    m_choose->setToolTip(plainToolTip(tr("Pool: %1").arg(name)));
    m_choose->setAccessibleName(tr("Pool: %1").arg(name));
    m_choose->setEnabled(!m_pools.empty());
}

void LeadsHeader::choosePool()
{
    std::vector<MultiSelect::Choice> choices{{0, tr("All pools")}};
    choices.reserve(m_pools.size() + 1);
    for (const Pool &pool : m_pools)
        choices.push_back({pool.id.value(), pool.name});
    auto *popup = new ChoicePopup(m_theme, tr("Pool"), choices, this);
    connect(popup, &ChoicePopup::chosen, this, [this](qint64 id) { Q_EMIT poolChosen(TermId(id)); });
    popup->showBelow(m_choose);
}

void LeadsHeader::retranslate()
{
    m_handOuts->setText(tr("Hand-outs"));
    m_handOuts->setToolTip(tr("All that was handed out, with receipts (Ctrl+H)"));
    m_run->setText(tr("Hand out now"));
    m_new->setText(tr("New rule"));
    showPool();
}

} // namespace callhelm
