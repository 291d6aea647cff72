#include "common/formdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/theme.h"

namespace callhelm {

namespace {

constexpr int longestText = 80;

} // namespace

FormDialog::FormDialog(const Prompts::Form &form, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(form.question.title);
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    auto *what = new PlainLabel(form.question.text);
    what->setTextFormat(Qt::PlainText); // names come from outside
    what->setWordWrap(true);
    layout->addWidget(what);
    for (const Prompts::Form::Field &field : form.fields) {
        auto *box = new QComboBox;
        box->setEditable(field.free);
        box->addItems(field.choices);
        if (field.free) {
            box->setCurrentText(field.value);
            box->lineEdit()->setMaxLength(longestText);
        } else {
            box->setCurrentIndex(std::max(0, int(field.choices.indexOf(field.value))));
        }
        auto *label = new PlainLabel(field.label);
        label->setProperty("second", true);
        label->setBuddy(box);
        layout->addSpacing(space::s);
        layout->addWidget(label);
        layout->addWidget(box);
        m_fields.push_back(box);
    }
    auto *yes = new QPushButton(form.question.verb);
    auto *no = new QPushButton(tr("Cancel"));
    yes->setObjectName(QStringLiteral("yes"));
    yes->setProperty("primary", true);
    // What harms must be chosen, not happen by a stray Enter.
    yes->setAutoDefault(!form.question.harmful);
    no->setAutoDefault(form.question.harmful);
    (form.question.harmful ? no : yes)->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(yes);
    layout->addSpacing(space::l);
    layout->addLayout(buttons);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    if (!m_fields.empty())
        m_fields.front()->setFocus();
}

QStringList FormDialog::values() const
{
    QStringList values;
    for (const QComboBox *field : m_fields)
        values << field->currentText().trimmed();
    return values;
}

} // namespace callhelm
