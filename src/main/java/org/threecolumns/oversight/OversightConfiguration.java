package org.threecolumns.oversight;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of oversight. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SummaryProperties.class)
class OversightConfiguration {}
