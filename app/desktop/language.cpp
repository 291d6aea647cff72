#include "desktop/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace callhelm {

namespace {
constexpr auto languageKey = "language";
}

Language::Language(QSettings &settings) : m_settings(settings)
{
    load(settings.value(QLatin1String(languageKey)).toString());
}

Language::~Language() { QCoreApplication::removeTranslator(&m_translator); }

void Language::choose(const QString &code)
{
    m_settings.setValue(QLatin1String(languageKey), code);
    load(code);
    Q_EMIT changed();
}

void Language::load(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Numbers and dates follow the language, so that a page reads as one.
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_translator);
    // English is translated too: it has plurals. It serves for all languages that we do not have.
    if (m_translator.loadFor(locale))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace callhelm
