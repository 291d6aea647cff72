#include "common/formdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDateEdit>
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

FormDialog::FormDialog(const Prompts::Form &form, QWidget *parent)
    : QDialog(parent), m_check(form.check), m_error(new PlainLabel)
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
    QWidget *first = nullptr;
    for (const Prompts::Form::Field &field : form.fields) {
        QWidget *box = makeField(field);
        auto *label = new PlainLabel(field.label);
        label->setProperty("second", true);
        label->setBuddy(box);
        box->setAccessibleName(field.label);
        layout->addSpacing(space::s);
        layout->addWidget(label);
        layout->addWidget(box);
        if (first == nullptr)
            first = box;
    }
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    auto *yes = new QPushButton(form.question.verb);
    auto *no = new QPushButton(tr("Cancel"));
    yes->setObjectName(QStringLiteral("yes"));
    yes->setProperty("primary", !form.question.harmful);
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
    if (first != nullptr)
        first->setFocus();
}

QWidget *FormDialog::makeField(const Prompts::Form::Field &field)
{
    using Kind = Prompts::Form::Field::Kind;
    if (field.kind == Kind::Day) {
        auto *day = new QDateEdit(QDate::fromString(field.value, Qt::ISODate));
        day->setCalendarPopup(true);
        m_values.emplace_back([day] { return day->date().toString(Qt::ISODate); });
        return day;
    }
    if (field.kind == Kind::Text || field.kind == Kind::Password) {
        auto *line = new QLineEdit(field.value);
        line->setMaxLength(longestText);
        if (field.kind == Kind::Password)
            line->setEchoMode(QLineEdit::Password);
        // A password's spaces are its own.
        m_values.emplace_back([line, isSecret = field.kind == Kind::Password] {
            return isSecret ? line->text() : line->text().trimmed();
        });
        return line;
    }
    auto *box = new QComboBox;
    box->setEditable(field.free);
    box->addItems(field.choices);
    if (field.free) {
        box->setCurrentText(field.value);
        box->lineEdit()->setMaxLength(longestText);
    } else {
        box->setCurrentIndex(std::max(0, int(field.choices.indexOf(field.value))));
    }
    m_values.emplace_back([box] { return box->currentText().trimmed(); });
    return box;
}

QStringList FormDialog::values() const
{
    QStringList values;
    for (const auto &value : m_values)
        values << value();
    return values;
}

void FormDialog::accept()
{
    const QString why = m_check ? m_check(values()) : QString();
    m_error->setText(why);
    m_error->setVisible(!why.isEmpty());
    adjustSize();
    if (why.isEmpty())
        QDialog::accept();
}

} // namespace callhelm
