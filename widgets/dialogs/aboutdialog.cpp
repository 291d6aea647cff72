#include "dialogs/aboutdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "common/plainlabel.h"
#include "common/icons.h"
#include "common/theme.h"

namespace callhelm {

AboutDialog::AboutDialog(const Theme &theme, const QString &version, const QString &storePath,
                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Callhelm"));
    setMinimumWidth(420);
    auto *icon = new PlainLabel;
    icon->setPixmap(themedIcon(theme, QStringLiteral("callhelm"), Token::Accent)
                        .pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *name = new PlainLabel(QStringLiteral("Callhelm"));
    name->setFont(theme.font(Theme::Face::PageTitle));
    const auto second = [](const QString &text) {
        auto *label = new PlainLabel(text);
        label->setProperty("second", true);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(name);
    texts->addWidget(second(tr("Version %1").arg(version)));
    texts->addSpacing(space::s);
    texts->addWidget(
        second(tr("For the supervisors of call centres: the floor as it is now, and a proof for every "
                  "figure.")));
    texts->addSpacing(space::s);
    texts->addWidget(second(tr("Store: %1").arg(storePath)));
    texts->addWidget(
        second(tr("Free software under the GNU General Public License, version 3 or later. Made with "
                  "Qt %1.")
                   .arg(QString::fromLatin1(qVersion()))));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

} // namespace callhelm
