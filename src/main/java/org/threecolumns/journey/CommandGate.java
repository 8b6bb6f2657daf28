package org.threecolumns.journey;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.threecolumns.completeness.Gap;

/**
 * Lets through only those engine commands that can neither move a token past a stage nor write what a route is read from. An
 * allow list: a command that nobody thought of is refused. Commands inside a command, and our own calls, pass.
 */
final class CommandGate extends CommandInterceptor {

    private static final String CAMUNDA = "org.camunda.bpm.";
    private static final List<String> OWN_WORK = List.of(
            CAMUNDA + "engine.impl.jobexecutor.",
            CAMUNDA + "engine.impl.metrics.",
            CAMUNDA + "engine.impl.persistence.deploy.",
            CAMUNDA + "webapp.impl.db.",
            CAMUNDA + "cockpit.impl.plugin.");
    private static final Pattern READING = Pattern.compile("(Get|Find|Is|Check|Determine|Report|ExecuteFilter).*"
            + "|.*(Query|Report)Impl|.*QueryCmd|ExecuteDuration.*|.*CountBy.*");
    private static final Set<String> ALLOWED = Set.of(
            "BootstrapEngineCommand",
            "HistoryLevelSetupCommand",
            "SchemaOperationsProcessEngineBuild",
            "SchemaOperationProcessEngineClose",
            "CompleteTaskCmd",
            "SubmitTaskFormCmd",
            "ClaimTaskCmd",
            "AssignTaskCmd",
            "DeleteProcessInstanceCmd",
            "DeployCmd",
            "RegisterDeploymentCmd",
            "RegisterProcessApplicationCmd",
            "AcquireJobsCmd",
            "ExecuteJobsCmd",
            "UnlockJobCmd",
            "DefaultJobRetryCmd",
            "JobRetryCmd",
            "SetJobRetriesCmd",
            "HistoryCleanupCmd",
            "AuthorizationCheckCmd",
            "CreateMigrationPlanCmd",
            "MigrateProcessInstanceCmd",
            "EvaluateDecisionTableCmd",
            "EvaluateDecisionCmd",
            "CreateUserCmd",
            "SaveUserCmd",
            "DeleteUserCmd",
            "UnlockUserCmd",
            "CreateGroupCmd",
            "SaveGroupCmd",
            "DeleteGroupCmd",
            "CreateMembershipCmd",
            "DeleteMembershipCmd",
            "SetUserInfoCmd",
            "CreateAuthorizationCommand",
            "SaveAuthorizationCmd",
            "DeleteAuthorizationCmd",
            "CreateFilterCmd",
            "SaveFilterCmd",
            "DeleteFilterCmd",
            "TelemetryConfigureCmd");

    @Override
    public <T> T execute(Command<T> command) {
        boolean within = Context.getCommandContext() != null && !isRefusedWithin(command.getClass());
        if (EngineDoor.isOurs() || within || isAllowed(command.getClass())) {
            return next.execute(command);
        }
        throw new RefusedException(List.of(Gap.of(
                "command",
                "command-refused",
                "This is not done here (" + command.getClass().getSimpleName()
                        + "): it could end or skip a stage without its record")));
    }

    /** A deployment may ask to suspend its models until a date; no contact could be taken meanwhile. */
    private static boolean isRefusedWithin(Class<?> command) {
        return command.getSimpleName().equals("SuspendProcessDefinitionCmd");
    }

    static boolean isAllowed(Class<?> command) {
        String name = command.getName();
        String simple = command.getSimpleName();
        return !name.startsWith(CAMUNDA)
                || OWN_WORK.stream().anyMatch(name::startsWith)
                || ALLOWED.contains(simple)
                || READING.matcher(simple).matches();
    }
}
