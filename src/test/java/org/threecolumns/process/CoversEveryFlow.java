package org.threecolumns.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of this class together take every sequence flow of a model; otherwise the class fails and names the flows left out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FlowCoverage.class)
@interface CoversEveryFlow {

    /** The key of the model. */
    String value();
}
