#include "dialogs/leadrundialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/labels.h"
#include "common/leadtable.h"
#include "common/plainlabel.h"

namespace callhelm {

LeadRunDialog::LeadRunDialog(const LeadRun &run, LeadNames names, const UiContext &looks, QWidget *parent)
    : QDialog(parent), m_model(new HandOutModel(std::move(names), this))
{
    setWindowTitle(tr("Dry run"));
    resize(640, run.handOuts.empty() ? 160 : 420);
    QStringList parts{tr("%Ln lead(s) would be handed out", nullptr, int(run.handed)),
                      tr("%Ln would be recalled", nullptr, int(run.recalled)),
                      tr("%Ln would wait on", nullptr, int(run.waiting))};
    m_sentence = parts.join(QStringLiteral(" \u00B7 "));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(secondaryLabel(tr("What a run would do at this moment. Nothing was changed.")));
    auto *count = new PlainLabel(m_sentence);
    count->setFont(looks.theme.font(Theme::Face::CardTitle));
    count->setWordWrap(true);
    layout->addWidget(count);
    if (!run.handOuts.empty()) {
        using Column = HandOutColumn;
        auto *card = new Card(looks.theme);
        auto *table = new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/dryrun"));
        table->setTable(m_model, {int(Column::At), int(Column::Who), int(Column::Reason)});
        dressLeadTable(*table, looks, false, true);
        table->setAccessibleName(tr("Dry run"));
        m_model->setRows(run.handOuts);
        card->setTable(table);
        layout->addWidget(card, 1);
    } else {
        layout->addStretch(1);
    }
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace callhelm
