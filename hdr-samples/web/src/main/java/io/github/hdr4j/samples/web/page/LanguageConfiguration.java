package io.github.hdr4j.samples.web.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which language a page is in. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
  @Bean
  LocaleResolver localeResolver() {
    return new LanguageCookie();
  }

  @Bean
  WebMvcConfigurer languageSwitch(LocaleResolver localeResolver) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new LanguageSwitch(localeResolver))
            .excludePathPatterns("/api/**", "/actuator/**");
      }
    };
  }
}
