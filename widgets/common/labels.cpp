#include "common/labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/theme.h"

namespace callhelm {

QLabel *secondaryLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setProperty("second", true);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *labelled(const QString &name, QWidget *field)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    QLabel *label = secondaryLabel(name);
    label->setBuddy(field);
    box->addWidget(label);
    box->addWidget(field);
    return box;
}

} // namespace callhelm
