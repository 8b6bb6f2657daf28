package org.threecolumns.system;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the job executor wait while the past is told, as it knows only the present. What people sign goes on without it. */
@Component
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class DemoQuiet {

    private final JobExecutor jobs;

    DemoQuiet(ProcessEngine engine) {
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    <T> T during(Supplier<T> telling) {
        boolean working = jobs.isActive();
        if (working) {
            jobs.shutdown();
        }
        try {
            return telling.get();
        } finally {
            if (working) {
                jobs.start();
            }
        }
    }
}
