#include "pages/kpi/kpiempty.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "pages/kpi/kpiwords.h"

namespace callhelm {

KpiEmpty::KpiEmpty(const Theme &theme, QWidget *parent)
    : EmptyState(theme, QStringLiteral("kpi"), parent), m_note(new PlainLabel)
{
    m_note->setProperty("second", true);
    m_note->setAlignment(Qt::AlignHCenter);
    m_note->setFont(theme.font(Theme::Face::Caption));
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->insertWidget(lines->count() - 1, m_note); // below the buttons
}

void KpiEmpty::showFailure(const QString &why)
{
    setTexts(tr("The figures could not be read."), why);
    setOther({});
    m_note->clear();
}

void KpiEmpty::showNoGoals(const KpiBoard &board, const QString &name, const Calendar &calendar, bool mayEdit)
{
    const auto words
        = [&](const DayRange &range) { return kpiwords::shortPeriod(board.choice.period, range, calendar); };
    QStringList sentences{tr("A target is a goal for a day, a week or a month, for a team or a person."),
                          tr("Once set, this page shows how far each is and what a day still needs.")};
    if (!mayEdit)
        sentences << tr("Supervisors set them.");
    setTexts(tr("No targets for %1 in %2 yet").arg(name, words(board.range)), sentences.join(u' '),
             mayEdit ? tr("Set targets…") : QString());
    setOther({});
    m_note->clear();
    if (board.goalsBefore + board.peopleBefore == 0)
        return;
    const QString before = words(board.before);
    if (mayEdit)
        setOther(tr("Copy from %1").arg(before));
    QString note = tr("%1 has %Ln goal(s) for %2", nullptr, int(board.goalsBefore)).arg(before, name);
    if (board.peopleBefore > 0)
        note += tr(", and goals for its %Ln people", nullptr, int(board.peopleBefore));
    m_note->setText(note + u'.');
}

} // namespace callhelm
