package org.threecolumns.oversight;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The weekly summary by e-mail; the mail server itself is set as {@code spring.mail.*}.
 *
 * @param from who it comes from
 * @param address where the product is reached, for the links in it
 */
@ConfigurationProperties("threecolumns.summary")
record SummaryProperties(
        @DefaultValue("three-columns@localhost") String from, @DefaultValue("http://localhost:8080") String address) {}
