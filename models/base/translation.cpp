#include "base/translation.h"

#include <QLocale>

namespace callhelm {

namespace {

thread_local const SpokenLanguage *spoken = nullptr;

bool loadInto(QTranslator &translator, const QLocale &locale)
{
    for (const QLocale &each : {locale, QLocale(QLocale::English)})
        if (translator.load(each, QStringLiteral("callhelm"), QStringLiteral("_"),
                            QStringLiteral(":/translations")))
            return true;
    return false;
}

} // namespace

SpokenLanguage::SpokenLanguage(const QString &locale) : m_before(spoken)
{
    if (locale.isEmpty())
        return;
    (void)loadInto(m_translator, QLocale(locale)); // where there is none, the source texts are English
    spoken = this;
}

SpokenLanguage::~SpokenLanguage() { spoken = m_before; }

QString SpokenLanguage::say(const char *context, const char *text, const char *comment, int n) const
{
    const QString said = m_translator.translate(context, text, comment, n);
    return said.isNull() ? QString::fromUtf8(text) : said;
}

bool Translation::loadFor(const QLocale &locale) { return loadInto(*this, locale); }

QString Translation::translate(const char *context, const char *text, const char *comment, int n) const
{
    return spoken != nullptr ? spoken->say(context, text, comment, n)
                             : QTranslator::translate(context, text, comment, n);
}

} // namespace callhelm
