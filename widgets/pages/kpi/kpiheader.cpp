#include "pages/kpi/kpiheader.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "common/choicepopup.h"
#include "common/icons.h"
#include "common/plaintext.h"
#include "common/segmentbar.h"

namespace callhelm {

KpiHeader::KpiHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choose(new QPushButton(this))
    , m_periods(new SegmentBar(theme, 3, this))
    , m_back(new QToolButton(this))
    , m_shown(new QPushButton(this))
    , m_on(new QToolButton(this))
    , m_edit(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space::xs);
    m_back->setIcon(themedIcon(theme, QStringLiteral("arrow-left")));
    m_on->setIcon(themedIcon(theme, QStringLiteral("arrow-right")));
    for (QToolButton *button : {m_back, m_on}) {
        button->setProperty("boxed", true);
        button->setIconSize({16, 16});
    }
    steps->addWidget(m_back);
    steps->addWidget(m_shown);
    steps->addWidget(m_on);
    m_choose->setIcon(themedIcon(theme, QStringLiteral("chevron-down")));
    m_choose->setLayoutDirection(Qt::RightToLeft); // the sign behind the name
    m_shown->setMinimumWidth(132); // the arrows stay where they are
    m_edit->setIcon(themedIcon(theme, QStringLiteral("kpi")));
    layout->addWidget(m_choose);
    layout->addWidget(m_periods);
    layout->addLayout(steps);
    layout->addWidget(m_edit);
    connect(m_choose, &QPushButton::clicked, this, &KpiHeader::openChoice);
    connect(m_periods, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT periodChosen(KpiPeriod(index)); });
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_shown, &QPushButton::clicked, this, [this] { Q_EMIT stepped(0); });
    connect(m_edit, &QPushButton::clicked, this, &KpiHeader::targetsWanted);
    retranslate();
}

void KpiHeader::setSubjects(std::vector<Subject> subjects)
{
    m_subjects = std::move(subjects);
    m_choose->setEnabled(m_subjects.size() > 1);
    showSubject();
}

void KpiHeader::setSubject(const KpiSubject &subject)
{
    m_subject = subject;
    showSubject();
}

void KpiHeader::showSubject()
{
    const QString name = nameOf(m_subject);
    m_choose->setText(m_choose->fontMetrics().elidedText(name, Qt::ElideRight, 200));
    m_choose->setToolTip(plainToolTip(tr("Whose goals: %1").arg(name)));
    m_choose->setAccessibleName(tr("Whose goals: %1").arg(name));
}

QString KpiHeader::nameOf(const KpiSubject &subject) const
{
    const auto found = std::ranges::find(m_subjects, subject, &Subject::subject);
    return found != m_subjects.end() ? found->name : QString();
}

void KpiHeader::setPeriod(KpiPeriod period, const QString &words)
{
    m_periods->setCurrent(int(period));
    m_shown->setText(words);
}

void KpiHeader::setMayEdit(bool may) { m_edit->setVisible(may); }

void KpiHeader::openChoice()
{
    std::vector<MultiSelect::Choice> choices;
    choices.reserve(m_subjects.size());
    for (size_t i = 0; i < m_subjects.size(); ++i)
        choices.push_back({qint64(i), m_subjects[i].name});
    auto *popup = new ChoicePopup(m_theme, tr("Whose goals"), choices, this);
    connect(popup, &ChoicePopup::chosen, this,
            [this](qint64 index) { Q_EMIT subjectChosen(m_subjects.at(size_t(index)).subject); });
    popup->showBelow(m_choose);
}

void KpiHeader::retranslate()
{
    m_periods->setTexts({tr("Day"), tr("Week"), tr("Month")});
    m_periods->setToolTip(tr("D, W, M"));
    m_back->setToolTip(tr("The period before (Ctrl+Left)"));
    m_on->setToolTip(tr("The next period (Ctrl+Right)"));
    m_back->setAccessibleName(tr("The period before"));
    m_on->setAccessibleName(tr("The next period"));
    m_shown->setToolTip(tr("Back to the present"));
    m_edit->setText(tr("Edit targets…"));
    m_edit->setToolTip(tr("Goals of teams and agents (Ctrl+T)"));
    showSubject();
}

} // namespace callhelm
