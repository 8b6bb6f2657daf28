package org.threecolumns.system;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Demo accounts and demo families; both are refused in production.
 *
 * @param accounts whether the demo accounts are made at start
 * @param families whether the demo families are made at the first start
 * @param journeys how many families whose journeys have ended are told in the background at the first start; 0 for none
 * @param password the one password that all demo accounts share
 */
@ConfigurationProperties("threecolumns.demo")
record DemoProperties(
        @DefaultValue("true") boolean accounts,
        @DefaultValue("true") boolean families,
        @DefaultValue("36") int journeys,
        @DefaultValue(DemoProperties.PASSWORD) String password) {

    static final String PASSWORD = "three-columns";
}
