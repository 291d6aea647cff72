#include "dialogs/savechangesdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/theme.h"

namespace callhelm {

SaveChangesDialog::SaveChangesDialog(const QString &text, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unsaved changes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::l);
    auto *sentence = new PlainLabel(text, this);
    sentence->setWordWrap(true);
    sentence->setMinimumWidth(360);
    layout->addWidget(sentence);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    layout->addLayout(buttons);
    auto *save = new QPushButton(tr("Save"), this);
    auto *discard = new QPushButton(tr("Discard"), this);
    auto *stay = new QPushButton(tr("Stay"), this);
    save->setObjectName(QStringLiteral("save"));
    discard->setObjectName(QStringLiteral("discard"));
    stay->setObjectName(QStringLiteral("stay"));
    discard->setAutoDefault(false);
    stay->setAutoDefault(false);
    save->setDefault(true);
    buttons->addStretch();
    for (QPushButton *button : {stay, discard, save})
        buttons->addWidget(button);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveChosen();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT discardChosen();
    });
    save->setFocus();
}

} // namespace callhelm
