#include "pages/customers/listchips.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "common/theme.h"

namespace callhelm {

namespace {

constexpr QChar cross(0x00D7);

QString buttonText(QString text) { return text.replace(u'&', QStringLiteral("&&")) + u' ' + cross; }

} // namespace

ListChips::ListChips(QWidget *parent) : QWidget(parent), m_bin(new QPushButton), m_import(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_bin->setObjectName(QStringLiteral("binChip"));
    m_import->setObjectName(QStringLiteral("importChip"));
    for (QPushButton *chip : {m_bin, m_import}) {
        chip->setProperty("inuse", true);
        chip->setAutoDefault(false);
        layout->addWidget(chip);
    }
    layout->addStretch(1);
    connect(m_bin, &QPushButton::clicked, this, [this] { setBin(false); });
    connect(m_import, &QPushButton::clicked, this, [this] { setBatch({}, {}); });
    retranslate();
}

void ListChips::setBin(bool bin)
{
    if (bin == m_showsBin)
        return;
    m_showsBin = bin;
    retranslate();
    Q_EMIT changed();
}

void ListChips::setBatch(BatchId batch, const QString &title)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    m_title = title;
    retranslate();
    Q_EMIT changed();
}

void ListChips::clear()
{
    setBin(false);
    setBatch({}, {});
}

void ListChips::apply(RecordQuery &query) const
{
    query.bin = m_showsBin;
    query.batch = m_batch;
}

void ListChips::retranslate()
{
    m_bin->setText(buttonText(tr("Bin")));
    m_bin->setToolTip(tr("What was removed shows. Click to see the others again."));
    m_import->setText(buttonText(m_title));
    m_import->setToolTip(tr("Only what this import made or changed shows. Click to see all."));
    m_bin->setAccessibleName(tr("Bin"));
    m_import->setAccessibleName(m_title);
    m_bin->setVisible(m_showsBin);
    m_import->setVisible(m_batch.isValid());
    setVisible(isInUse());
}

} // namespace callhelm
