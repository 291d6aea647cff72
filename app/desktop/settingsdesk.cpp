#include "desktop/settingsdesk.h"

#include "services/serviceset.h"

namespace callhelm {

SettingsPage::Services settingsServices(ServiceSet &services)
{
    return {services.calendar,
            services.goals,
            services.calls,
            services.sources,
            services.folders,
            services.recordImports,
            services.servers,
            services.simulator,
            services.phones,
            services.audit,
            services.people,
            services.signIn,
            services.workingTime,
            services.numbers,
            services.country,
            services.currency,
            services.terms,
            services.records,
            [&access = services.access](Right right) { return access.session().may(right); },
            services.access.path()};
}

SettingsPage *makeSettingsPage(ServiceSet &services, Theme &theme, const UiContext &looks, Prompts &prompts,
                               QWidget *parent)
{
    return new SettingsPage(settingsServices(services), theme, looks, prompts, parent);
}

} // namespace callhelm
