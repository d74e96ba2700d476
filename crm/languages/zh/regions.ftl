# Parts of the world, as they stand behind “who live in”.

region-europe = 欧洲
region-eu = 欧盟
region-dach = 德语区
region-asia = 亚洲
region-north-america = 北美
region-latin-america = 拉丁美洲
region-nordics = 北欧
region-benelux = 荷比卢
region-africa = 非洲
region-oceania = 大洋洲
region-middle-east = 中东
region-apac = 亚太地区
region-americas = 美洲
