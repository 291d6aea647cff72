#include "pages/settings/ownphonefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/ownphone.h"
#include "common/theme.h"
#include "services/pbxactions.h"

namespace callhelm {

OwnPhoneField::OwnPhoneField(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_label(new PlainLabel)
    , m_phone(new QLineEdit(ownPhone(settings)))
    , m_hint(new PlainLabel)
    , m_error(new PlainLabel)
{
    m_phone->setObjectName(QStringLiteral("own phone"));
    m_phone->setPlaceholderText(QStringLiteral("PJSIP/200"));
    m_phone->setMaximumWidth(280);
    m_label->setBuddy(m_phone);
    for (QLabel *label : {m_label, m_hint})
        label->setProperty("second", true);
    m_error->setProperty("error", true);
    for (QLabel *label : {m_hint, m_error})
        label->setWordWrap(true);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_label);
    layout->addWidget(m_phone);
    layout->addWidget(m_error);
    layout->addWidget(m_hint);
    connect(m_phone, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(m_phone, &QLineEdit::editingFinished, this, &OwnPhoneField::keep);
    retranslate();
}

void OwnPhoneField::begin()
{
    m_phone->setFocus();
    m_phone->selectAll();
}

void OwnPhoneField::keep()
{
    const QString phone = m_phone->text().trimmed();
    const bool usable = phone.isEmpty() || PbxActions::isPhone(phone);
    m_error->setVisible(!usable);
    if (usable)
        setOwnPhone(m_settings, phone);
}

void OwnPhoneField::retranslate()
{
    m_label->setText(tr("Your own phone"));
    m_hint->setText(
        tr("It rings first when you call a customer, and when you listen in on a call. Kept on this "
           "desktop alone."));
    m_error->setText(tr("A phone is written as technology and number, for example PJSIP/200."));
}

} // namespace callhelm
